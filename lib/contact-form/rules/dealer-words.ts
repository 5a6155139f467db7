// What a dealer's site talks about, and what only a site that is none talks about. Tried on plain words with a blank on either
// side. A word that other trades use too weighs less; makes that are everyday words (Ram, Mini, Lincoln) are not here.

export interface DealerWord {
  readonly words: RegExp;
  /** 3: names the trade by itself; 2: its goods; 1: what many businesses offer. */
  readonly weight: 1 | 2 | 3;
}

export const DEALER_WORDS: readonly DealerWord[] = [
  { words: / (dealerships?|(car|auto|truck|rv|boat|vehicle|motorcycle|trailer|tractor|equipment) dealers?|used car lot) /, weight: 3 },
  { words: / (pre ?owned|test drives?|trade ?ins?|your trade|msrp|vin|vins|odometer|carfax) /, weight: 3 },
  { words: / (new|used|our|pre owned|vehicle|all) (and used |or used )?(inventory|cars?|trucks?|vehicles?|suvs?|vans?|autos) /, weight: 3 },
  {
    words:
      / (motors|motorsports?|powersports?|motorcycles?|motor (co|company|cars|group|sales)|auto (sales|group|mall|outlet|center|plaza|world)|automotive|automobiles?) /,
    weight: 3,
  },
  {
    words:
      / (chevrolet|chevy|chrysler|jeep|gmc|buick|cadillac|ford|toyota|lexus|honda|acura|nissan|infiniti|subaru|mazda|mitsubishi|hyundai|kia|volkswagen|audi|bmw|mercedes|porsche|volvo|land rover|alfa romeo|fiat|maserati|ferrari|lamborghini|peterbilt|kenworth|freightliner|harley|kawasaki|yamaha|polaris|kubota|airstream|winnebago) /,
    weight: 3,
  },
  {
    words: / (concesionari[oa]s?|seminuevos?|prueba de manejo|(autos?|carros?|coches?|vehiculos?) (nuevos?|usados?|de ocasion)) /,
    weight: 3,
  },
  {
    words: / (concessionnaires?|essai routier|(voitures?|vehicules?|autos?) (neuf|neufs|neuves|neuve|d ?occasion|usages?|usagees?)) /,
    weight: 3,
  },
  {
    words:
      / (autohaus|autohauser|gebrauchtwagen|neuwagen|probefahrt|concessionari[ao]?|autosalon[ei]?|concessionarias?|seminovos|autobedrijf|occasions|салон|автосалон|автомобили) /,
    weight: 3,
  },
  { words: / cars? /, weight: 2 },
  { words: / (autos?|vehicles?|suvs?|sedans?|minivans?|crossovers?) /, weight: 2 },
  { words: / (trucks?|vans?|pickups?|trailers?|rvs?|motorhomes?|campers?|boats?|atvs?|utvs?|scooters?|tractors?) /, weight: 2 },
  { words: / (inventory|showroom|dealers?) /, weight: 2 },
  { words: / (coches?|carros?|vehiculos?|camionetas?|inventario) /, weight: 2 },
  { words: / (voitures?|vehicules?|camions?|camionnettes?|inventaire) /, weight: 2 },
  { words: / (fahrzeuge?|autohandel|veicoli|veiculos|voertuigen|samochody|машины) /, weight: 2 },
  { words: / (service|parts|servicio|refacciones|pieces|collision|body shop|oil change|tires?) /, weight: 1 },
  { words: / (financing|finance|lease|leasing|financiamiento|financement) /, weight: 1 },
  { words: / (sales (department|team|hours|staff)|ventas|ventes) /, weight: 1 },
];

/** Several of these on one site: whoever has the domain now, it is no dealer. */
export const STRANGER_WORDS: readonly RegExp[] = [
  / (online )?casinos? /,
  / (slots?|slot machines?|tragamonedas|gacor|togel|judi) /,
  / (jackpots?|free spins?|giros gratis) /,
  / (roulette|ruleta|blackjack|baccarat|baccara) /,
  / poker /,
  / (gambling|gamble|betting|sportsbook|bookmakers?|bets?|wagers?|apuestas|paris sportifs) /,
  / (viagra|cialis|online pharmacy|weight loss pills) /,
  / (escorts?|adult (dating|chat)|sex chat|webcam girls) /,
  / (bitcoin|crypto|cryptocurrency|forex) /,
  / (payday loans?|essay writing|write my essay|replica watches) /,
];
