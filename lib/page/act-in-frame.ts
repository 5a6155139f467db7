// A person who works in another site's frame, such as a check, sends this page no event. The page only loses the focus to the
// frame, which its script could bring about too; but the browser counts their click for the pages around it as well (HTML,
// "activation notification"), and no script can imitate that.
import { isFrame } from './roots.ts';

/** In another process the click is counted a little after the focus has moved. */
const COUNTED_MS = 250;

/** Calls back whenever the person goes into a frame of this document. Returns the end of it. */
export function onActInFrame(document: Document, act: () => void): () => void {
  const window = document.defaultView;
  const onBlur = () => setTimeout(() => isFrame(document.activeElement) && navigator.userActivation.isActive && act(), COUNTED_MS);
  window?.addEventListener('blur', onBlur);
  return () => window?.removeEventListener('blur', onBlur);
}
