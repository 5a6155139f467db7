// Hosts that are never a dealer's own website (R9, §3.1): a form found there would reach somebody else. Data plus one lookup.
// Subdomains count. Retailers with stores of their own (CarMax) are dealers and aren't listed; sites that sell only online are.

const SOCIAL = [
  'facebook.com fb.com fb.me m.me messenger.com instagram.com threads.net threads.com x.com twitter.com youtube.com youtu.be tiktok.com',
  'linkedin.com pinterest.com snapchat.com reddit.com nextdoor.com whatsapp.com wa.me t.me telegram.me discord.gg discord.com',
].join(' ');

const MAPS = [
  'google.com google.ca google.co.uk goo.gl g.page g.co maps.app.goo.gl maps.apple.com bing.com mapquest.com waze.com',
  'openstreetmap.org here.com duckduckgo.com yahoo.com googleadservices.com',
].join(' ');

const SHORTENERS = 'bit.ly tinyurl.com t.co ow.ly lnkd.in buff.ly is.gd rb.gy rebrand.ly linktr.ee';

// Mail programs, chats and archives put their own address around every other.
const WRAPPERS = [
  'safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com linkprotect.cudasvc.com secure-web.cisco.com mimecast.com',
  'slack-redir.net archive.org archive.ph webcache.googleusercontent.com translate.goog href.li',
].join(' ');

// All pages of it are one website: access to one dealer's would be access to all, and to its neighbours.
const SHARED_SITES = 'sites.google.com';

const DIRECTORIES = [
  'yelp.com yelp.ca yellowpages.com yellowpages.ca superpages.com whitepages.com manta.com bbb.org foursquare.com tripadvisor.com',
  'dealerrater.com dealerrater.ca chamberofcommerce.com wikipedia.org indeed.com glassdoor.com angi.com',
].join(' ');

const MARKETPLACES = [
  'cars.com autotrader.com autotrader.ca cargurus.com cargurus.ca carfax.com carfax.ca edmunds.com truecar.com kbb.com craigslist.org',
  'ebay.com ebay.ca ebaymotors.com amazon.com autolist.com carsforsale.com carsoup.com iseecars.com carsdirect.com autobytel.com',
  'capitalone.com costcoauto.com offerup.com kijiji.ca hemmings.com bringatrailer.com carbravo.com usnews.com caranddriver.com',
  'motortrend.com jdpower.com nada.com nadaguides.com autoweb.com carstory.com auto.com newcars.com usedcars.com',
].join(' ');

const ONLINE_SELLERS = 'carvana.com vroom.com shift.com tesla.com rivian.com lucidmotors.com';

const MAKERS = [
  'acura.com alfaromeousa.com astonmartin.com audiusa.com audi.com bentleymotors.com bmwusa.com bmw.com buick.com cadillac.com',
  'chevrolet.com chrysler.com dodge.com ferrari.com fiatusa.com ford.com lincoln.com gm.com gmc.com genesis.com honda.com',
  'hyundaiusa.com hyundai.com infinitiusa.com jaguarusa.com jaguar.com jeep.com kia.com lamborghini.com landroverusa.com landrover.com',
  'lexus.com lotuscars.com maserati.com mazdausa.com mazda.com mbusa.com mercedes-benz.com miniusa.com mini.com mitsubishicars.com',
  'mopar.com nissanusa.com nissan.com polestar.com porsche.com ramtrucks.com rolls-roycemotorcars.com scion.com smartusa.com',
  'stellantis.com subaru.com toyota.com volkswagen.com vw.com volvocars.com ford.ca chevrolet.ca gmccanada.ca honda.ca toyota.ca',
  'hyundaicanada.com kia.ca mazda.ca nissan.ca subaru.ca chrysler.ca dodge.ca jeep.ca ramtruck.ca vw.ca',
].join(' ');

const KINDS: readonly (readonly [hosts: string, what: string])[] = [
  [SOCIAL, 'a social network'],
  [WRAPPERS, 'a service that wraps or keeps other pages'],
  [SHARED_SITES, 'one website shared by the pages of many owners'],
  [MAPS, 'a search or map service'],
  [SHORTENERS, 'a link shortener'],
  [DIRECTORIES, 'a directory'],
  [MARKETPLACES, 'a car marketplace or guide'],
  [ONLINE_SELLERS, 'a company that sells cars online by itself'],
  [MAKERS, 'a car maker'],
];

const WHAT_BY_HOST = new Map(KINDS.flatMap(([hosts, what]) => hosts.split(' ').map((host) => [host, what] as const)));

/** A sentence naming why this host (lower case) can't be a dealer's own site, or null when nothing is known against it. */
export function whyNotOwnSite(host: string): string | null {
  const labels = host.split('.');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const known = labels.slice(first).join('.');
    const what = WHAT_BY_HOST.get(known);
    if (what !== undefined) return `${known} is ${what}, not the dealer's own website.`;
  }
  return null;
}
