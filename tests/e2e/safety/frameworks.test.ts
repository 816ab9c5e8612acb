import { describe } from 'vitest';
import { testFrameworks } from './framework-suite.ts';
import { EACH_FRAMEWORK } from './frameworks.ts';

describe('an article under a thousand operations of', () => {
  testFrameworks(EACH_FRAMEWORK);
});
