import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleAddress } from '../lib/article/page-address.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () => articleAddress(document, location.href),
});
