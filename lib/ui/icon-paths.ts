/** Backstory's icons: strokes on a 16-unit grid, one path each, so that a bundle carries only the ones it names. */
export const person = 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.7 13.7c.5-2.5 2.6-3.9 5.3-3.9s4.8 1.4 5.3 3.9';
export const place =
  'M8 14s4.6-4.2 4.6-7.5a4.6 4.6 0 0 0-9.2 0C3.4 9.8 8 14 8 14ZM8 8.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z';
export const organisation = 'M2.2 6 8 2.4 13.8 6M3 6.3h10M4.3 6.5v5.3M8 6.5v5.3M11.7 6.5v5.3M2.4 13.5h11.2';
export const event = 'M3 3.8h10v9.7H3ZM3 6.9h10M5.7 2.2v2.6M10.3 2.2v2.6M5.7 9.9h2';
export const product = 'M8 2.2 13.3 5v6L8 13.8 2.7 11V5ZM2.9 5.1 8 7.8l5.1-2.7M8 7.8v5.8';
export const group =
  'M6 7.6A2.3 2.3 0 1 0 6 3a2.3 2.3 0 0 0 0 4.6ZM1.8 12.9c.4-2.2 2-3.4 4.2-3.4s3.8 1.2 4.2 3.4M10.4 3.2a2.2 2.2 0 0 1 0 4.2M11.8 9.8c1.300.5 2.1 1.5 2.4 3.1';

export const close = 'm4 4 8 8M12 4l-8 8';
export const back = 'M9.8 3.5 5.3 8l4.5 4.5';
export const mute =
  'm2.5 2.5 11 11M6.5 6.7a2 2 0 0 0 2.8 2.8M4.4 4.7C2.6 5.9 1.5 8 1.5 8s2.3 4.3 6.5 4.3c1.2 0 2.2-.3 3.1-.8M7 3.8c.3 0 .7-.1 1-.1 4.2 0 6.5 4.3 6.5 4.3s-.5 1-1.6 2.1';
export const undo = 'M5.6 3 2.7 5.9l2.9 2.9M3 5.9h6.3a3.7 3.7 0 0 1 0 7.4H6';
export const info = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3v3.6M8 5v.1';
export const warning = 'M8 2.6 14.2 13H1.8ZM8 6.7v2.9M8 11.3v.1';
export const quoted = 'M6.6 4.2C4.3 4.8 3 6.5 3 9.3v2h3.3V8H4.7M13 4.2C10.7 4.8 9.4 6.5 9.4 9.3v2h3.3V8h-1.6';
export const reported = 'M2.5 3h11v7.6H7.6L4.8 13v-2.4H2.5ZM5 5.7h6M5 8h3.8';
export const gear =
  'M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M9.7 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM6.3 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z';
export const power = 'M8 2v5.5M4.6 4.3a5 5 0 1 0 6.8 0';
export const lock = 'M3.5 7.2h9v6.3h-9ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2';
export const page = 'M2.5 3h11v10h-11ZM5 5.7h6M5 8h6M5 10.3h3.3';
export const clock = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.7V8l2.3 1.5';
export const search = 'M7 11.7A4.7 4.7 0 1 0 7 2.3a4.7 4.7 0 0 0 0 9.4ZM10.5 10.5l3.2 3.2';
export const bin = 'M2.8 4.4h10.4M6.3 4.2V2.6h3.4v1.6M4 4.6l.6 8.9h6.8l.6-8.9M6.7 7v4M9.3 7v4';
export const down = 'm3.500 6 4.500 4.500L12.500 6';
export const up = 'm3.500 10 4.500-4.500 4.500 4.500';
export const check = 'm3 8.500 3.300 3.300L13 5';
export const globe =
  'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2.300 8h11.400M8 2c1.800 1.600 2.600 3.700 2.600 6S9.800 12.400 8 14c-1.800-1.600-2.600-3.700-2.600-6S6.200 3.600 8 2Z';
export const copy = 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z';
export const pin = 'M5.3 2.5h5.4M6.3 2.5v4.2L4 9.3h8L9.7 6.7V2.5M8 9.3v4.5';
export const move =
  'M8 2v12M2 8h12M6.2 3.7 8 2l1.8 1.7M6.2 12.3 8 14l1.8-1.7M3.7 6.2 2 8l1.7 1.8M12.3 6.2 14 8l-1.7 1.8';
export const wrong =
  'M6.7 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM1.8 13.6c.5-2.4 2.4-3.7 4.9-3.7 1 0 1.9.2 2.6.6M10.8 9.8l3.4 3.4M14.2 9.8l-3.4 3.4';
export const library = 'M3 2.8h2.6v10.6H3ZM5.6 2.8h2.6v10.6H5.6ZM9.3 3.6l2.5-.7 2.3 10-2.5.6Z';
