import { type Content, classes, type HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface ProcessStep {
  title: Content;
  detail?: Content;
  /** `done` fills the disc, `unconfirmed` dashes it. */
  state?: 'done' | 'current' | 'unconfirmed';
}

export interface ProcessStepsProps {
  steps: ProcessStep[];
  /** Makes each title a heading. */
  headingLevel?: HeadingLevel;
}

/** « Comment cela se passe »: the waterline turned upright, one disc a step. */
export function ProcessSteps({ steps, headingLevel }: ProcessStepsProps) {
  return (
    <ol class="lp-process">
      {steps.map((step, index) => (
        <li
          key={index}
          class={classes('lp-process__step', step.state && `lp-process__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="lp-process__number" aria-hidden="true">
            {index + 1}
          </span>
          <div class="lp-process__body">
            {headingLevel ? (
              <Heading level={headingLevel} class="lp-process__title">
                {step.title}
              </Heading>
            ) : (
              <p class="lp-process__title">{step.title}</p>
            )}
            {step.detail && <div>{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
