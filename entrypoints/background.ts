import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands } from '../lib/commands.ts';
import { registerHandlers } from '../lib/handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    registerHandlers();
    registerCommands();
  },
});
