// Which access Chrome will be asked for at Start. Exactly these sites is what is needed; all sites is only an offer, with what it
// means, and never chosen beforehand. What is given can be given back after the batch.
import { ALL_SITES, siteOf } from '../../batch/site-pattern.ts';

interface SiteAccessProps {
  readonly patterns: readonly string[];
  readonly allSites: boolean;
  readonly chooseAll: (all: boolean) => void;
  readonly giveBack: boolean;
  readonly chooseGiveBack: (yes: boolean) => void;
}

export function SiteAccess({ patterns, allSites, chooseAll, giveBack, chooseGiveBack }: SiteAccessProps) {
  return (
    <fieldset class="card modes">
      <legend>Access to the sites</legend>
      <label class="mode">
        <input type="radio" name="access" value="these" checked={!allSites} onChange={() => chooseAll(false)} />
        <span>
          <strong>{patterns.length === 1 ? 'Only this site' : `Only these ${patterns.length} sites`}</strong>
          <span class="hint">Chrome asks you once, at Start. It is all a batch needs.</span>
        </span>
      </label>
      <details class="site-list">
        <summary>Which ones</summary>
        <p class="hint">{patterns.map(siteOf).join(', ')}</p>
      </details>
      <label class="mode">
        <input type="radio" name="access" value={ALL_SITES} checked={allSites} onChange={() => chooseAll(true)} />
        <span>
          <strong>All sites</strong>
          <span class="hint">Not needed. You are not asked again for the next batch.</span>
        </span>
      </label>
      {allSites && (
        <p class="field-note warning" role="status">
          With this, Chrome lets Dealer Roundup read and change every page you open – your mail and your bank too – until you take it back.
          It visits dealers’ sites only, but you would have to trust it with all the others.
        </p>
      )}
      <label class="mode">
        <input type="checkbox" name="give-back" checked={giveBack} onChange={(event) => chooseGiveBack(event.currentTarget.checked)} />
        <span>
          <strong>Give the access back after the batch</strong>
          <span class="hint">Site by site, as soon as nothing waits for you there. The next batch asks anew.</span>
        </span>
      </label>
    </fieldset>
  );
}
