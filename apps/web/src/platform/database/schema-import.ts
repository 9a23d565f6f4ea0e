import type { ColumnType } from 'kysely';
import type { ProcedureContent } from './content.ts';

/** A démarche as a file gave it: its text and its steps. */
export interface ImportedText {
  content: ProcedureContent;
  steps: { title: string; body: string; organisation: string }[];
}

/** Where démarches were brought in from. */
export interface ImportTables {
  procedure_source: {
    organisation_id: string;
    source_id: string;
    source: string;
    procedure_id: string;
    imported: ColumnType<ImportedText, string, string>;
    imported_at: ColumnType<Date, Date, Date>;
    imported_by: string | null;
  };
}
