import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../lib/card/controller.ts';
import { offerCard } from '../lib/card/handover.ts';

export default defineUnlistedScript(() => offerCard(createCard));
