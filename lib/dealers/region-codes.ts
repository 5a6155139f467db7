// States and provinces by which a place can be recognised, as lists write them. Data plus one lookup.

export const US_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI';
const CANADIAN_CODES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const NAMES = [
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|hawaii|idaho|illinois|indiana',
  'iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire',
  'new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina',
  'south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba',
  'new brunswick|newfoundland and labrador|nova scotia|ontario|prince edward island|quebec|saskatchewan|yukon',
].join('|');

const CODES = new Set(`${US_CODES} ${CANADIAN_CODES}`.split(' '));
const FULL_NAMES = new Set(NAMES.split('|'));

/** A code in capitals, since in lower case it may be a word, or a full name. */
export function isRegion(text: string): boolean {
  return CODES.has(text) || FULL_NAMES.has(text.toLowerCase());
}
