import { Button, ButtonGroup, PageHeading, Textarea, VersionCompare } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { type BlockName, blockLabel, type Standing } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { valueText } from '../present.ts';
import { Frame, pathOf, type Subject } from './frame.tsx';

/** One block beside its fiche modèle, and why they differ. */
export function BlockPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  block: BlockName;
  standing: Standing;
}) {
  const { scope, form, procedure, block, standing } = props;
  const own = standing.own[block] !== undefined;
  const path = `${pathOf(procedure)}/${block}`;
  return (
    <Frame scope={scope} procedure={procedure} title={blockLabel(block)} deep>
      <PageHeading title={blockLabel(block)} lead={own ? m('block.lead') : m('block.follows')} leadSize="body" />
      <VersionCompare
        yoursTitle={m('block.yours')}
        savedTitle={m('block.model')}
        texts={{ keepYours: '', keepSaved: '', same: m('state.follows') }}
        fields={[
          {
            label: blockLabel(block),
            yours: valueText(block, standing.instance[block]),
            saved: valueText(block, standing.concept[block]),
            different: own,
          },
        ]}
      />
      {own && (
        <>
          <FormShell form={form}>
            <Textarea {...form.field('reason')} label={m('block.reason')} hint={m('block.reason.hint')} rows={2} />
            <ButtonGroup>
              <Button>{m('block.save')}</Button>
              <a href={pathOf(procedure)}>{m('cancel')}</a>
            </ButtonGroup>
          </FormShell>
          <form method="post" action={`${path}/revenir`}>
            <input type="hidden" name="_csrf" value={form.csrf} />
            <Button kind="outline">{m('do.return')}</Button>
          </form>
        </>
      )}
    </Frame>
  );
}
