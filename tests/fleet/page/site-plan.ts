// How a dealer's site is laid out: where its contact page is, what its links are called, who built it.

export type SitePlan = {
  contact: { path: string; label: string };
  hours: { path: string; label: string };
  /** Contact sits in a menu that opens on hover, or stands in the bar itself. */
  contactInMenu?: boolean;
  /** The whole menu is behind a button, at any width. */
  hamburger?: boolean;
  /** Where the footer leads instead; null leaves the link out. */
  footerContact?: { path: string; label: string } | null;
  /** Ways to be reached this dealer does not have. */
  without?: readonly ('phone' | 'mail' | 'text' | 'chat')[];
  builtBy: string;
  /** Marks of the builder in <head>. */
  head: string;
  cookies?: { text: string; accept: string; reject: string | null };
  /** English when left out. */
  language?: string;
  /** Small sites carry no filler. */
  small?: boolean;
};

export type PageContent = {
  title: string;
  main: string;
  head?: string;
  bodyClass?: string;
  /** Goes after the footer: modals, badges, scripts. */
  after?: string;
  status?: number;
};
