import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSettle } from '../lib/highlight/handover.ts';
import { disambiguateInSteps } from '../lib/match/disambiguate.ts';

export default defineUnlistedScript(() => offerSettle(disambiguateInSteps));
