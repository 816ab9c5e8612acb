/** How long the answer to a key stays on the button, in ms. */
const ANSWER_STAYS = 5000;

/** What is asked of the browser's button. */
export interface BadgeButton {
  getBadgeText(about: { tabId: number }): Promise<string>;
  setBadgeText(about: { tabId: number; text: string }): Promise<void>;
}

export interface Badges {
  /** notes the badge that a tab has from now on; the one who calls sets it */
  note(tabId: number, text: string): void;
  /** shows a text for a moment, and after it what the tab has by then */
  flash(tabId: number, text: string): Promise<void>;
  /** the tab shows something else, or is gone */
  drop(tabId: number): void;
}

/** The badges of tabs, beneath answers that stay for a moment. Those from before the background slept are asked for by need. */
export function createBadges(button: BadgeButton): Badges {
  const badges = new Map<number, string>();
  /** what ends the answers that are shown now */
  const answers = new Map<number, ReturnType<typeof setTimeout>>();
  return {
    note: (tabId, text) => void badges.set(tabId, text),
    drop: (tabId) => void badges.delete(tabId),
    async flash(tabId, text) {
      if (!badges.has(tabId) && !answers.has(tabId)) {
        const shown = await button.getBadgeText({ tabId });
        // What was noted meanwhile is newer.
        if (!badges.has(tabId) && !answers.has(tabId)) badges.set(tabId, shown);
      }
      clearTimeout(answers.get(tabId));
      const rest = () => {
        answers.delete(tabId);
        button.setBadgeText({ tabId, text: badges.get(tabId) ?? '' }).catch(() => {});
      };
      answers.set(tabId, setTimeout(rest, ANSWER_STAYS));
      await button.setBadgeText({ tabId, text });
    },
  };
}
