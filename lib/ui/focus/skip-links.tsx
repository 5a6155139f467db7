// Ways past what the keyboard would otherwise go through on every page: seen only while they have the focus.
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SkipLinkProps {
  readonly words: string;
  /** Where the keyboard goes; the first that is there. */
  readonly to: string;
}

/** A button, not a link: the hash names the section. */
export function SkipLink({ words, to }: SkipLinkProps) {
  return (
    <button type="button" class="button primary skip-link" onClick={() => focusOn(to)}>
      {words}
    </button>
  );
}

/** A new section begins at its heading, for the keyboard and for screen readers; the one the page was opened with begins at the top. */
export function useHeadingOf(section: string, title: string): void {
  const before = useRef(section);
  useLayoutEffect(() => {
    document.title = `${title} – Dealer Roundup`;
    if (before.current === section) return;
    before.current = section;
    scrollTo(0, 0);
    focusOn('main h2');
  }, [section]);
}

function focusOn(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
