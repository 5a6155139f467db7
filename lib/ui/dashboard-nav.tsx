// The way through the dashboard, in the order of the person's journey.
import { useEffect, useRef } from 'preact/hooks';
import { grouped } from './count-words.ts';

export const SECTIONS = ['me', 'message', 'dealers', 'answers', 'review', 'results'] as const;
export type Section = (typeof SECTIONS)[number];

export const TITLES: Readonly<Record<Section, string>> = {
  me: 'About me',
  message: 'My message',
  dealers: 'Dealers',
  answers: 'Answers',
  review: 'Review',
  results: 'Results',
};

export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'me';
}

interface DashboardNavProps {
  readonly section: Section;
  readonly ticked: number;
  readonly needsYou: number;
}

export function DashboardNav({ section, ticked, needsYou }: DashboardNavProps) {
  const counts: Partial<Record<Section, { count: number; words: string }>> = {
    dealers: { count: ticked, words: 'ticked' },
    results: { count: needsYou, words: needsYou === 1 ? 'needs you' : 'need you' },
  };
  const nav = useRef<HTMLElement>(null);
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), [section]);
  return (
    <nav class="dashboard-nav" aria-label="Sections" ref={nav}>
      <ol>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} {...(name === section ? { 'aria-current': 'page' as const } : {})}>
              {TITLES[name]}
              {counts[name] !== undefined && counts[name].count > 0 && (
                <span class={`nav-count ${name}`}>
                  {grouped(counts[name].count)}
                  <span class="visually-hidden">{` ${counts[name].words}`}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
