import { defineBackground } from 'wxt/utils/define-background';
import { registerHandlers } from '../lib/handlers.ts';

export default defineBackground({ type: 'module', main: registerHandlers });
