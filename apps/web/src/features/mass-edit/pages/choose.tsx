import { Button, ErrorSummary, PageHeading, Radios, Select, TextField } from '@limpide/ui';
import { platformMessage } from '../../../platform/messages/index.ts';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import { kinds, states } from '../operation.ts';
import { MassEditFrame } from './frame.tsx';
import { at, type ChooseProps, OperationFields, people } from './operation-fields.tsx';
import { Past } from './past.tsx';

/** What to change, and in which démarches; and what was changed before. */
export function ChoosePage(props: ChooseProps) {
  const { scope, errors } = props;
  const found = Object.entries(errors);
  return (
    <MassEditFrame scope={scope} title={m('choose.title')} home>
      {found.length > 0 && (
        <ErrorSummary
          title={platformMessage('form.problems', { count: found.length })}
          errors={found.map(([name, text]) => ({ href: `#champ-${name}`, text }))}
        />
      )}
      <PageHeading title={m('choose.title')} lead={m('choose.lead')} leadSize="body" />
      <form class="app-form" method="get" action="/espace/demarches/ensemble/essai">
        <Where {...props} />
        <h2>{m('choose.what')}</h2>
        <Radios
          id="champ-operation"
          name="operation"
          label={m('choose.operation')}
          required
          error={errors.operation}
          value={props.query.operation?.[0] ?? ''}
          items={kinds.map((kind) => ({
            value: kind,
            label: m(`kind.${kind}`),
            more: <OperationFields {...props} kind={kind} />,
          }))}
        />
        <Button>{m('choose.try')}</Button>
      </form>
      <Past {...props} />
    </MassEditFrame>
  );
}

function Where(props: ChooseProps) {
  const any = { value: '', text: m('choose.any') };
  return (
    <>
      <h2>{m('choose.where')}</h2>
      <TextField {...at(props, 'texte')} label={m('choose.text')} hint={m('choose.text.hint')} />
      <Select
        {...at(props, 'etat')}
        label={m('choose.state')}
        items={[any, ...states.map((state) => ({ value: state, text: m(`state.${state}`) }))]}
      />
      <Select
        {...at(props, 'responsable')}
        label={m('choose.owner')}
        items={[any, { value: 'personne', text: m('choose.nobody') }, ...people(props)]}
      />
      <Select
        {...at(props, 'moment')}
        label={m('choose.life-event')}
        items={[any, ...lifeEvents.map((event) => ({ value: event, text: lifeEventName(event) }))]}
      />
    </>
  );
}
