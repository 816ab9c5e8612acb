import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

describe('bytes as base64', () => {
  afterEach(() => vi.resetModules());

  it.each([['with'], ['without']])('come back the same, %s native support', async (support) => {
    const native = Object.getOwnPropertyDescriptor(Uint8Array.prototype, 'toBase64');
    const from = Object.getOwnPropertyDescriptor(Uint8Array.prototype, 'setFromBase64');
    if (support === 'without') {
      Reflect.deleteProperty(Uint8Array.prototype, 'toBase64');
      Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
    }
    const { fromBase64, toBase64 } = await import('../../lib/base64.ts');
    try {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          expect(fromBase64(toBase64(bytes))).toEqual(bytes);
        }),
      );
      const long = new Uint8Array(100_001).map((_, index) => index);
      expect(fromBase64(toBase64(long))).toEqual(long);
    } finally {
      if (native) Object.defineProperty(Uint8Array.prototype, 'toBase64', native);
      if (from) Object.defineProperty(Uint8Array.prototype, 'setFromBase64', from);
    }
  });
});
