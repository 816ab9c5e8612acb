/**
 * Makes one of what `Intl` has for each locale, and only once: making it takes up to a millisecond, and a card with its timeline
 * writes dozens of dates and numbers.
 */
export function perLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
