import { Checkbox, Checkboxes, Details, Fieldset, Select, TextField } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import { blocks, type OperationKind, type Query } from '../operation.ts';
import type { MassEdit } from '../store.ts';

export interface ChooseProps {
  scope: Scope;
  query: Query;
  errors: Record<string, string>;
  names: ReadonlyMap<string, string>;
  past: readonly (MassEdit & { changed: number })[];
}

/** A field as the address fills it. */
export const at = ({ query, errors }: ChooseProps, name: string) => ({
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

export const people = ({ names }: ChooseProps) => [...names].map(([value, text]) => ({ value, text }));

/** The fields of one operation, below its name. */
export function OperationFields(props: ChooseProps & { kind: OperationKind }) {
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
