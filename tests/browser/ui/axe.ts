import axe from 'axe-core';

/** What axe finds wrong, a line each: the rule, and the elements. */
export async function axeFindings(within: Element | Document = document): Promise<string[]> {
  const { violations } = await axe.run(within as Element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A card and a popup are parts of a page or stand alone: landmarks and page headings are the page's.
    rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`,
  );
}
