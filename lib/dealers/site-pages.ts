// The pages that any dealer's site has, by the words that name them: in a path (`/schedule-a-test-drive`) and in a link ("Book Service").
// A text names a page when it begins with what is done or found there and nothing follows that could be the name of a store.

const SEPARATED = /[^\p{L}\p{N}]+/u;

const PAGES = new Set(
  [
    'contact|about|index|default|home|main|welcome|inventory|vehicle|vehicles|car|cars|truck|trucks|suv|suvs|new|used|pre owned|preowned',
    'certified|cpo|special|specials|service|parts|finance|financing|hours|directions|sales|staff|team|detail|details|vdp|listing|listings',
    'quote|form|forms|dealership|models|offers|test drive|our team|credit application|trade in|privacy|privacy policy|terms|legal',
    'terms of use|terms of service|terms and conditions|cookies|cookie policy|accessibility|sitemap|site map|careers|jobs|login|my account|faq',
    'service center|parts center|finance center|employment|reviews|testimonials|payment calculator|loan calculator|appointment|research|map',
    'contacto|contactenos|contactanos|nosotros|acerca de|quienes somos|inicio|inventario|vehiculos|autos|nuevos|usados|seminuevos',
    'promociones|servicio|refacciones|financiamiento|cotizacion|cita de servicio|prueba de manejo|horario|horarios|ubicacion|aviso de privacidad',
    'contactez nous|nous joindre|a propos|accueil|inventaire|vehicules|vehicules neufs|neufs|occasion|vehicules d occasion|promotions|pieces',
    'financement|rendez vous|essai routier|prendre rendez vous|equipe|notre equipe|heures|heures d ouverture|itineraire|confidentialite',
  ].flatMap((texts) => texts.split('|')),
);

const BEGINS =
  /^(?:contact|about|call|email|more|schedule|book|make|apply|get|request|view|see|shop|browse|search|find|compare|sell|reserve|learn|meet|visit|value (?:my|your|a)|new|used|pre|preowned|certified|finance|financing|service|parts|hours|directions|agendar?|reservar?|solicitar?|cotizar?)\b/;

const FOLLOWS = new Set(
  [
    'a an and at by for from in me my of on or our the to us we with you your contact about dealership dealer page site form forms',
    'info information online inventory vehicle vehicles car cars truck trucks suv suvs van vans new used pre owned preowned certified cpo',
    'search all build price pricing listing listings details models special specials offer offers deals coupons incentives lease',
    'sales service parts accessories tires repair maintenance finance financing credit loan payment calculator apply application',
    'approved preapproved approval prequalified qualified schedule book appointment appointments test drive request quote estimate value',
    'trade appraisal hours operation location locations directions map team staff department departments policy history more here website',
    'una un cita de prueba manejo servicio cotizacion su tu mi auto vehiculo',
  ].flatMap((words) => words.split(' ')),
);

const IN_ONE_WORD =
  /^(?:(?:contact|about)[-_]?(?:us|me|form)|preowned|(?:new|used|search|all|view)-?(?:new|used|inventory|vehicles?|cars?|trucks?)|search.*|request.*|get-.*)$/;

/** `segment` of a path, in lower case, without a file's extension. */
export function isPageOfAnySite(segment: string): boolean {
  return IN_ONE_WORD.test(segment) || namesAPage(segment);
}

/** Whether a text says which page it is or what is done there, and nothing else. */
export function namesAPage(text: string): boolean {
  const words = text.toLowerCase().replaceAll('&', ' and ').split(SEPARATED).filter(Boolean);
  const plain = words.join(' ');
  return PAGES.has(plain) || (BEGINS.test(plain) && words.slice(1).every((word) => FOLLOWS.has(word)));
}
