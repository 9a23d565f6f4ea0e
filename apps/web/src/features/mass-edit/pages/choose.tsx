import {
  Button,
  Checkbox,
  Checkboxes,
  DataTable,
  Details,
  ErrorSummary,
  Fieldset,
  PageHeading,
  Radios,
  Select,
  TextField,
} from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, platformMessage } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import { blocks, kinds, type OperationKind, type Query, states } from '../operation.ts';
import { saidOf } from '../present.ts';
import type { MassEdit } from '../store.ts';
import { MassEditFrame } from './frame.tsx';

interface ChooseProps {
  scope: Scope;
  query: Query;
  errors: Record<string, string>;
  names: ReadonlyMap<string, string>;
  past: readonly (MassEdit & { changed: number })[];
}

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

const at = ({ query, errors }: ChooseProps, name: string) => ({
  id: `champ-${name}`,
  name,
  value: query[name]?.[0] ?? '',
  error: errors[name],
});
const ticked = (props: ChooseProps, name: string) => ({
  id: `champ-${name}`,
  name,
  checked: (props.query[name]?.[0] ?? '') !== '',
});

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

const people = ({ names }: ChooseProps) => [...names].map(([value, text]) => ({ value, text }));

/** The fields of one operation, below its name. */
function OperationFields(props: ChooseProps & { kind: OperationKind }) {
  const { scope, kind } = props;
  const organisationId = scope.actor.organisationId;
  switch (kind) {
    case 'replace':
      return (
        <Fieldset legend={m('kind.replace')} legendHidden>
          <TextField {...at(props, 'chercher')} label={m('choose.find')} optionalMark={false} />
          <TextField
            {...at(props, 'remplacer')}
            label={m('choose.replace')}
            hint={m('choose.replace.hint')}
            optionalMark={false}
          />
          <Details summary={m('choose.blocks')} open={props.errors.bloc !== undefined}>
            <Checkboxes
              id="champ-bloc"
              name="bloc"
              label={m('choose.blocks.tick')}
              optionalMark={false}
              error={props.errors.bloc}
              values={props.query.bloc ?? (props.query.operation ? [] : [...blocks])}
              items={blocks.map((block) => ({ value: block, label: m(`block.${block}`) }))}
            />
          </Details>
          <Checkbox {...ticked(props, 'majuscules')} label={m('choose.same-case')} />
          <Checkbox {...ticked(props, 'accents')} label={m('choose.same-accents')} />
          <Checkbox {...ticked(props, 'mots-entiers')} label={m('choose.whole-words')} />
        </Fieldset>
      );
    case 'phone':
      return (
        <>
          <TextField
            {...at(props, 'telephone')}
            label={m('choose.phone')}
            hint={m('choose.phone.hint')}
            width="20"
            optionalMark={false}
          />
          <TextField
            {...at(props, 'nouveau-telephone')}
            label={m('choose.new-phone')}
            width="20"
            optionalMark={false}
          />
          <p class="lp-second">
            {m('choose.organisation-contact')}{' '}
            {mayIn(scope.actor, 'organisation.manage', organisationId) ? (
              <a href="/espace/organisation/reglages">{m('choose.organisation-contact.link')}</a>
            ) : (
              m('choose.organisation-contact.link')
            )}
          </p>
        </>
      );
    case 'link':
      return (
        <>
          <TextField {...at(props, 'lien')} label={m('choose.link')} width="full" optionalMark={false} />
          <TextField {...at(props, 'nouveau-lien')} label={m('choose.new-link')} width="full" optionalMark={false} />
        </>
      );
    case 'life-event':
      return (
        <Select
          {...at(props, 'nouveau-moment')}
          label={m('choose.new-life-event')}
          optionalMark={false}
          items={[
            { value: '', text: '' },
            ...lifeEvents.map((event) => ({ value: event, text: lifeEventName(event) })),
          ]}
        />
      );
    case 'owner':
      return (
        <Select
          {...at(props, 'nouveau-responsable')}
          label={m('choose.new-owner')}
          optionalMark={false}
          items={[{ value: '', text: '' }, ...people(props)]}
        />
      );
    case 'review-due':
      return <TextField {...at(props, 'revoir-le')} label={m('choose.review-due')} width="20" optionalMark={false} />;
    case 'piece-add':
      return <TextField {...at(props, 'piece')} label={m('choose.piece')} width="full" optionalMark={false} />;
    case 'piece-remove':
      return (
        <TextField {...at(props, 'piece-a-retirer')} label={m('choose.piece.gone')} width="full" optionalMark={false} />
      );
    case 'word-add':
      return <TextField {...at(props, 'mot')} label={m('choose.word')} optionalMark={false} />;
    default:
      return <TextField {...at(props, 'mot-a-retirer')} label={m('choose.word.gone')} optionalMark={false} />;
  }
}

function Past({ past, names }: ChooseProps) {
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('choose.past')}</h2>
      {past.length === 0 ? (
        <p>{m('choose.past.none')}</p>
      ) : (
        <DataTable
          caption={m('choose.past')}
          captionHidden
          columns={[
            { key: 'what', header: m('choose.past.what'), rowHeader: true },
            { key: 'count', header: m('choose.past.count'), numeric: true },
            { key: 'who', header: m('choose.past.who') },
            { key: 'when', header: m('choose.past.when') },
          ]}
          rows={past.map((edit) => ({
            cells: {
              what: (
                <>
                  <a href={`/espace/demarches/ensemble/${edit.id}`}>{saidOf(edit.operation, names)}</a>
                  {edit.undoneAt && <span class="lp-second"> ({m('choose.past.undone')})</span>}
                </>
              ),
              count: String(edit.changed),
              who: edit.madeBy,
              when: formatDay(edit.madeAt),
            },
          }))}
        />
      )}
    </section>
  );
}
