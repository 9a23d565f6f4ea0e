/** The body that decides, with the forms that a French sentence needs. */
export interface NoteBody {
  /** « Collège communal » */
  name: string;
  /** « au Collège communal » */
  to: string;
  /** « du Collège communal » */
  of: string;
}

/** The bodies that decide most often; any other is a `NoteBody` of one's own. */
export const noteBodies = {
  college: masculine('Collège communal'),
  brusselsCollege: masculine('Collège des bourgmestre et échevins'),
  provincialCollege: masculine('Collège provincial'),
  permanentBureau: masculine('Bureau permanent du CPAS'),
  socialCouncil: {
    name: 'Conseil de l’action sociale',
    to: 'au Conseil de l’action sociale',
    of: 'du Conseil de l’action sociale',
  },
  managementCommittee: masculine('Comité de direction'),
  ministerM: masculine('Ministre'),
  ministerF: { name: 'Ministre', to: 'à la Ministre', of: 'de la Ministre' },
} as const satisfies Record<string, NoteBody>;

function masculine(name: string): NoteBody {
  return { name, to: `au ${name}`, of: `du ${name}` };
}

/** How well a statement is established: seen (« Constaté »), counted (« Compté »), measured (« Mesuré »). */
export type EvidenceLevel = 'observed' | 'counted' | 'measured';

export interface NoteEvidence {
  statement: string;
  level: EvidenceLevel;
  /** How many, and out of how many. */
  n?: number;
  total?: number;
  /** YYYY-MM-DD */
  date?: string;
  source?: string;
  /** In words: « entre 14 et 24 points », « dénombrement complet ». */
  uncertainty?: string;
}

export interface NoteIrritant {
  title?: string;
  /** The user's own words; guillemets are added. */
  userVoice?: string;
  /** None: the note says « Hypothèse ». */
  evidence: readonly NoteEvidence[];
}

export interface NoteOpinion {
  from: string;
  state: 'to-request' | 'requested' | 'given';
  /** YYYY-MM-DD, of the request or of the opinion. */
  date?: string;
  text?: string;
}

export interface NoteExcerpt {
  text: string;
  /** Counted by whoever knows how; « non compté » when absent. */
  words?: number;
}

export interface NoteDocumentChange {
  title: string;
  before: NoteExcerpt;
  after: NoteExcerpt;
}

/**
 * What a « Note au Collège » holds. Texts are plain; an empty line begins a paragraph. A field that is absent or
 * blank is shown as « À compléter : … », except where its comment says otherwise.
 */
export interface CollegeNote {
  body: NoteBody;
  organisation: string;
  service?: string;
  /** YYYY-MM-DD */
  date?: string;
  agent?: { name: string; quality?: string; phone?: string; email?: string };
  /** « Référence GED » */
  reference?: string;
  subject?: string;
  /** The démarche and, if there is one, the step; left out when absent. */
  procedure?: { title: string; step?: string };
  context?: string;
  irritants: readonly NoteIrritant[];
  effectForUsers?: string;
  effectForTeam?: string;
  processChange?: string;
  /** « Non estimé » when absent: never a figure that nobody gave. */
  budget?: string;
  /** Absent: to complete. Empty: none is required. */
  opinions?: readonly NoteOpinion[];
  /** Left out when absent. */
  documentChange?: NoteDocumentChange;
  /** Left out when absent or empty. */
  legalBasis?: readonly string[];
  /** One text an article, without its number. */
  articles: readonly string[];
  /** Absent: the agent, and a line to complete. */
  signatures?: readonly { quality: string; name?: string }[];
  /** Writes « Données fictives » on each page. */
  fictional?: boolean;
}
