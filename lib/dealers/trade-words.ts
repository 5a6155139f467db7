// Words by which the name of a car dealer can be told from another text.

export const TRADE =
  /\b(?:motors?|auto(?:s|motive|mall|group|plex)?|cars?|trucks?|dealer(?:ship)?s?|imports|acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|fiat|ford|genesis|gmc|honda|hyundai|infiniti|jaguar|jeep|kia|lexus|lincoln|mazda|mercedes|mini|mitsubishi|nissan|porsche|ram|subaru|toyota|volkswagen|volvo|cdjr)\b/i;
