// How pages say that there is nothing here for us (R10, R11; dealer-sites.md §1.8). Tried on text as shown, case ignored.

export const WALL_TITLES =
  /^(just a moment|attention required|please wait|checking your browser|one moment|ddos-guard|access to this page has been denied|human verification|security check|verify(ing)? you are human)/i;
export const WALL_TEXTS =
  /(verify(ing)?|confirm|checking|make sure|prove) (that )?(if )?you('re| are) (a )?(human|not a (ro)?bot)|press (&|and) hold|complete the security check|needs to review the security of your connection|checking (if the site connection is secure|your browser before)|enable javascript and cookies to continue|request unsuccessful\. incapsula|additional security check is required|are you a (ro)?bot\?/i;
export const BLOCK_TITLES =
  /^(access denied|attention required! \| cloudflare|403 forbidden|forbidden|sucuri website firewall|request (blocked|rejected)|blocked)/i;
export const BLOCK_TEXTS =
  /you have been blocked|you don'?t have permission to access|access denied.*(reference|firewall|incident)|your (ip|access|request) (address )?(has been|was|is) (blocked|denied)|this request was blocked/i;

export const PARKED_HOSTS = /(sedoparking|bodis|parkingcrew|afternic|dan\.com|hugedomains|above\.com|parklogic|undeveloped)/i;
export const PARKED_PATHS = /^\/(lander|parking)\b/i;
export const PARKED_TEXTS =
  /(this |the )?domain( name)? (is|may be) (for sale|available for purchase|parked)|buy this domain|domain is parked|parked (free|domain),? courtesy|purchase this domain|inquire about this domain|related searches.*privacy policy|\b[\w-]{2,}\.[a-z]{2,12} (is|may be) for sale|sponsored listings displayed above|domain( name)? (has )?expired|(account|(web)?site) (has been|is) suspended/i;

export const CLOSED_TEXTS =
  /(we|dealership|store|location|business|doors)( a|'| ha)?(re|ve|s|is)?( now| been)? (permanently|officially) closed|permanently closed|(has|have) closed (its|our|their) doors|we are (no longer in|out of) business|(we|dealership|store|location) ha(s|ve) gone out of business|(has|have) (ceased|closed) (operations|for good|permanently)|going out of business.*closed/i;

export const MISSING_TITLES =
  /404|not found|oops|page (isn'?t|is not|not) available|couldn'?t find|page unavailable|does(n'?t| not) exist|página no encontrada|page introuvable/i;
export const MISSING_TEXTS =
  /unable to locate the page|(page|url) (you('re| are)? (requested|looking for)|you requested).{0,40}(not|could|can|no longer|moved|removed|unavailable)|(did|could)(n'?t| not) find the page|page (was|is|could) not( be)? found|page (is in the shop|does(n'?t| not) exist|cannot be found|no longer exists)|no encontramos la página|page.{0,20}introuvable/i;
export const MISSING_ALIAS = /"?page(Alias|Name|Type)"?\s*:\s*"(404|error-page|not-?found)"/i;
