import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCompanion } from '../lib/card/companion.ts';
import { offerCard } from '../lib/card/handover.ts';

export default defineUnlistedScript(() => offerCard(createCompanion));
