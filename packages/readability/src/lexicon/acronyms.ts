/** Acronyms that nearly everyone in Belgium reads as a word: never flagged. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  (
    'TVA IBAN BIC SMS PDF GSM TV WC CD DVD USB QR URL WIFI CPAS SNCB STIB TEC RTBF ASBL SA SRL SPRL SC SCRL UE EUR USD ADN SIDA VIP ' +
    'OK KO NB PS RSVP AM PM BE FR NL DE EN ID HTML JPG PNG DOCX XLSX ODT RTF CV FAQ LED GPS PC CO2 H1 ONU OTAN SOS CDI CDD VIH ' +
    // Common words in capitals.
    'SI CAS VIA PAR OU ET NON OUI PAS TOUT TOUS QUE QUI NE LE LA LES UN UNE DES DU AU AUX EN SUR SANS AVEC POUR VOUS NOUS NOM DATE'
  ).split(' '),
);

/** Names of common acronyms of Wallonia, the Fédération Wallonie-Bruxelles, Brussels and federal Belgium. */
export const spelledOut: ReadonlyMap<string, string> = new Map([
  ['SPW', 'Service public de Wallonie'],
  ['FWB', 'Fédération Wallonie-Bruxelles'],
  ['SPF', 'Service public fédéral'],
  ['SPRB', 'Service public régional de Bruxelles'],
  ['ONEM', 'Office national de l’emploi'],
  ['ONSS', 'Office national de sécurité sociale'],
  ['ONE', 'Office de la naissance et de l’enfance'],
  ['INAMI', 'Institut national d’assurance maladie-invalidité'],
  ['INASTI', 'Institut national d’assurances sociales pour travailleurs indépendants'],
  ['AVIQ', 'Agence pour une vie de qualité'],
  ['BCE', 'Banque-Carrefour des Entreprises'],
  ['BCSS', 'Banque-Carrefour de la sécurité sociale'],
  ['NISS', 'numéro d’identification à la sécurité sociale'],
  ['RIS', 'revenu d’intégration sociale'],
  ['GRAPA', 'garantie de revenus aux personnes âgées'],
  ['PEB', 'performance énergétique des bâtiments'],
  ['CODT', 'Code du développement territorial'],
  ['CDLD', 'Code de la démocratie locale et de la décentralisation'],
  ['RGPD', 'règlement général sur la protection des données'],
  ['SLSP', 'société de logement de service public'],
  ['AIS', 'agence immobilière sociale'],
  ['IPP', 'impôt des personnes physiques'],
  ['AER', 'avertissement-extrait de rôle'],
  ['PMR', 'personne à mobilité réduite'],
  ['DPO', 'délégué à la protection des données'],
  ['CADA', 'Commission d’accès aux documents administratifs'],
  ['CPMS', 'centre psycho-médico-social'],
]);
