// Whether the person wants to be asked about each consent a site insists on, or agrees beforehand (R22). Says plainly what agreeing
// means; optional consents are no question here, because they are never given.
import type { ConsentKind, StandingConsents } from '../../contact-form/standing-consent.ts';

interface StandingConsentProps {
  readonly consents: StandingConsents;
  readonly choose: (kind: ConsentKind, word: 'ask' | 'allow') => void;
}

const KINDS: readonly { kind: ConsentKind; title: string; allow: string; meaning: string }[] = [
  {
    kind: 'calls',
    title: 'To be called or texted',
    allow: 'Agree for me',
    meaning:
      'You agree for yourself, with each dealer whose form insists on it, to what its text says: often calls and texts about offers, also automated ones, at the number you gave. You can take it back with that dealer at any time.',
  },
  {
    kind: 'terms',
    title: 'Privacy notice or terms of the site',
    allow: 'Acknowledge for me',
    meaning:
      'You acknowledge for yourself the privacy notice or the terms of each site whose form insists on it. Only where its text says nothing of calls or texts.',
  },
];

export function StandingConsent({ consents, choose }: StandingConsentProps) {
  return (
    <section class="card" data-view="consents" aria-labelledby="consents-heading">
      <h3 id="consents-heading">Consents a form insists on</h3>
      <p class="hint">
        An optional consent is never given, whatever you choose here. Nor is one that passes your data on, looks into your credit, or
        doesn’t say plainly what it is for: you are asked. What was agreed to, word for word, is kept with the result.
      </p>
      {KINDS.map(({ kind, title, allow, meaning }) => (
        <fieldset key={kind} class="modes">
          <legend>{title}</legend>
          <label class="mode">
            <input
              type="radio"
              name={`consent-${kind}`}
              value="ask"
              checked={consents[kind] === 'ask'}
              onChange={() => choose(kind, 'ask')}
            />
            <span>
              <strong>Ask me each time</strong>
              <span class="hint">The form is left filled for you to read and decide.</span>
            </span>
          </label>
          <label class="mode">
            <input
              type="radio"
              name={`consent-${kind}`}
              value="allow"
              checked={consents[kind] === 'allow'}
              onChange={() => choose(kind, 'allow')}
            />
            <span>
              <strong>{allow}</strong>
              <span class="hint">{meaning}</span>
            </span>
          </label>
        </fieldset>
      ))}
    </section>
  );
}
