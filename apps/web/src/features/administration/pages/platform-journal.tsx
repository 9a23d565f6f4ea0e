import { Button, DataTable } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant, formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { HeadsForm, type Verification, VerificationResult } from './journal.tsx';
import { PlatformPage } from './platform.tsx';

export interface HeadLine {
  id: string;
  name: string;
  entries: number;
  last: Date;
}

export function PlatformJournalPage(props: { scope: Scope; form: FormState; heads: HeadLine[]; result: Verification }) {
  return (
    <PlatformPage
      scope={props.scope}
      title={m('platform-journal.title')}
      lead={m('platform-journal.lead')}
      actions={
        <Button href="/espace/plateforme/journal/tetes.json" download>
          {m('platform-journal.download')}
        </Button>
      }
    >
      <VerificationResult result={props.result} />
      <DataTable
        caption={m('platform-journal.caption')}
        captionHidden
        columns={[
          { key: 'chain', header: m('platform-journal.chain'), rowHeader: true },
          { key: 'entries', header: m('platform-journal.entries'), numeric: true },
          { key: 'last', header: m('platform-journal.last') },
        ]}
        rows={props.heads.map((head) => ({
          id: head.id,
          cells: { chain: head.name, entries: formatNumber(head.entries), last: formatInstant(head.last) },
        }))}
      />
      <HeadsForm form={props.form} />
    </PlatformPage>
  );
}
