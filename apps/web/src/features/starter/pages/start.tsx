import { Button, DataTable, EmptyState, NextAction, PageHeading, StateTag } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { message as m } from '../messages.ts';
import type { Stage, Start } from '../queries.ts';
import { StartFrame } from './frame.tsx';

const base = '/espace/demarches/depart';

/** Where an organisation is on the way to its first pages, and the one thing to do next. */
export function StartPage({ scope, start }: { scope: Scope; start: Start }) {
  const { procedures } = start;
  const total = procedures.length;
  const online = procedures.filter(({ stage }) => stage === 'online').length;
  const next = nextStep(start);
  return (
    <StartFrame scope={scope} title={m('start.title')} home>
      <PageHeading title={m('start.title')} lead={m('start.lead')} leadSize="body" />
      {total > 0 && (
        <p>
          <strong>{progress(start)}.</strong> {m('start.online', { online })}
        </p>
      )}
      <NextAction
        kicker={m('start.next')}
        title={next.title}
        action={<Button href={next.href}>{next.action}</Button>}
        secondary={next.second && <a href={next.second.href}>{next.second.text}</a>}
      >
        <p>{next.text}</p>
      </NextAction>
      <section class="lp-section lp-stack-24">
        <h2>{m('start.steps')}</h2>
        <DataTable
          caption={m('start.steps')}
          captionHidden
          columns={[
            { key: 'step', header: m('start.step'), rowHeader: true },
            { key: 'state', header: m('start.state') },
          ]}
          rows={steps(start).map(({ href, title, state }) => ({ cells: { step: <a href={href}>{title}</a>, state } }))}
        />
      </section>
      <section class="lp-section lp-stack-24">
        <h2>{m('start.list')}</h2>
        {total === 0 ? (
          <EmptyState title={m('start.empty.title')} headingLevel={3}>
            {m('start.empty.text')}
          </EmptyState>
        ) : (
          <DataTable
            caption={m('start.list')}
            captionHidden
            columns={[
              { key: 'title', header: m('start.procedure'), rowHeader: true },
              { key: 'left', header: m('start.left') },
              { key: 'state', header: m('start.where') },
            ]}
            rows={procedures.map(({ id, title, open, stage, askedOf }) => ({
              cells: {
                title: <a href={`/espace/demarches/${id}`}>{title}</a>,
                left: open.length > 0 ? open.map((point) => m(`point.${point}`)).join(', ') : m('start.nothing-left'),
                state: <StateTag state={tank[stage]} label={m(`stage.${stage}`, { name: askedOf })} />,
              },
            }))}
          />
        )}
      </section>
    </StartFrame>
  );
}

const tank = { 'to-ask': 'draft', waiting: 'in-review', approved: 'in-review', online: 'published' } as const;

const count = ({ procedures }: Start, stage: Stage) => procedures.filter((one) => one.stage === stage).length;

function progress({ procedures }: Start): string {
  const ready = procedures.filter((one) => one.ready).length;
  return m('start.progress', { ready, total: procedures.length });
}

interface Next {
  title: string;
  text: string;
  action: string;
  href: string;
  second?: { href: string; text: string };
}

function nextStep(start: Start): Next {
  const { procedures, setup } = start;
  const step = (name: 'setup' | 'choose' | 'questions' | 'review' | 'publish', href: string) => ({
    title: m(`step.${name}`),
    text: m(`next.${name}.text`),
    action: m(`step.${name}`),
    href,
  });
  if (!setup) return step('setup', `${base}/coordonnees`);
  if (procedures.length === 0) return step('choose', '/espace/demarches/fiches-modeles');
  const toDo = procedures.some(({ ready, stage }) => !ready && stage !== 'online' && stage !== 'waiting');
  const onward =
    count(start, 'approved') > 0
      ? step('publish', `${base}/publication`)
      : count(start, 'to-ask') > 0
        ? step('review', `${base}/relecture`)
        : undefined;
  if (toDo) {
    const questions = step('questions', `${base}/questions`);
    return onward ? { ...questions, second: { href: onward.href, text: onward.title } } : questions;
  }
  if (onward) return onward;
  const more = { action: m('step.choose'), href: '/espace/demarches/fiches-modeles' };
  const names = [...new Set(procedures.map(({ askedOf }) => askedOf).filter(Boolean))].join(', ');
  if (names) return { title: m('next.wait'), text: m('next.wait.text', { names }), ...more };
  return { title: m('next.done'), text: m('next.done.text'), ...more, second: { href: '/', text: m('next.public') } };
}

function steps(start: Start): { href: string; title: string; state: string }[] {
  const { setup, procedures, rule } = start;
  const total = procedures.length;
  const waiting = count(start, 'waiting');
  const asked = count(start, 'to-ask');
  return [
    {
      href: `${base}/coordonnees`,
      title: m('step.setup'),
      state: setup ? m('step.setup.done') : m('step.setup.todo'),
    },
    {
      href: '/espace/demarches/fiches-modeles',
      title: m('step.choose'),
      state: m('step.choose.state', { total }),
    },
    {
      href: `${base}/questions`,
      title: m('step.questions'),
      state: total > 0 ? progress(start) : m('step.questions.none'),
    },
    ...(rule === 'direct-with-reason'
      ? []
      : [
          {
            href: `${base}/relecture`,
            title: m('step.review'),
            state: waiting + asked > 0 ? m('step.review.state', { waiting, asked }) : m('step.review.none'),
          },
        ]),
    {
      href: `${base}/publication`,
      title: m('step.publish'),
      state: m('step.publish.state', { count: count(start, 'approved') }),
    },
  ];
}
