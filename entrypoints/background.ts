import { defineBackground } from 'wxt/utils/define-background';
import { registerCommands } from '../lib/commands.ts';
import { registerHandlers } from '../lib/handlers.ts';

/** One file, and no module: a browser that wakes the background would read a dozen chunks, one wave of imports after the other. */
export default defineBackground(() => {
  registerHandlers();
  registerCommands();
});
