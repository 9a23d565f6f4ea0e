import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;

/** Tables of what is done to many démarches at once. */
export interface ManyTables {
  starter_setup: {
    organisation_id: string;
    payment: string;
    regulation: string;
    certificate_price: string;
    remedies: string;
    confirmed_by: string | null;
    confirmed_at: Instant;
  };
  procedure_to_complete: { procedure_id: string; sheet: string; points: string[]; created_at: Instant };
}
