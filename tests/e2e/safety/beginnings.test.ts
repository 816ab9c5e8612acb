import { describe } from 'vitest';
import { testFrameworks } from './framework-suite.ts';
import { OTHER_WAYS } from './frameworks.ts';

describe('an article that begins otherwise, under a thousand operations of', () => {
  testFrameworks(OTHER_WAYS);
});
