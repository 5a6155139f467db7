// Which form of what was copied says more: the plain text, or the HTML with its links and tables. Spreadsheets, editors and web pages put
// both on the clipboard.

const LINK = /<a\s[^>]{0,2000}href\s*=\s*["']?https?:/i;
const TABLE = /<table[\s>]/i;
const WRITTEN_ADDRESS = /https?:\/\/|www\./i;

export function choosePaste(plain: string, html: string): 'plain' | 'html' {
  if (TABLE.test(html)) return 'html';
  // Where the text shows the addresses itself, it is as good, and what the person sees.
  return LINK.test(html) && !WRITTEN_ADDRESS.test(plain) ? 'html' : 'plain';
}
