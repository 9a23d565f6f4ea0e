import { type Content, classes, type HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface ContactPhone {
  /** As one reads it aloud: « 0800 00 000 ». */
  number: string;
  /** « tel:+32… »; made from the number when absent. */
  href?: string;
  /** « (gratuit) » */
  note?: Content;
  hours?: Content;
}

export interface ContactVisit {
  place: Content;
  hours?: Content;
  link?: { href: string; text: Content };
}

export interface ContactHelper {
  text: Content;
  link?: { href: string; text: Content };
}

export interface ContactBlockTexts {
  title: string;
  call: string;
  visit: string;
  helper: string;
}

export interface ContactBlockProps {
  phone?: ContactPhone;
  visit?: ContactVisit;
  helper?: ContactHelper;
  headingLevel?: HeadingLevel;
  /** Smaller, beside a text. */
  small?: boolean;
  id?: string;
  texts?: ContactBlockTexts;
  /** Anything else: a write-to address, a list of accessibility facts. */
  children?: Content;
}

const frenchTexts: ContactBlockTexts = {
  title: 'Parler à quelqu’un',
  call: 'Appeler',
  visit: 'Je préfère venir',
  helper: 'Quelqu’un m’aide',
};

/** A person on every page: by phone, at the counter, or through someone who helps. */
export function ContactBlock(props: ContactBlockProps) {
  const { phone, visit, helper, headingLevel = 2, small = false, id, children } = props;
  const texts = props.texts ?? frenchTexts;
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  return (
    <section class={classes('lp-contact', small && 'lp-contact--small')} id={id}>
      <Heading level={headingLevel} class="lp-contact__title">
        {texts.title}
      </Heading>
      {phone && (
        <div class="lp-contact__way">
          <Heading level={below} class="lp-contact__heading">
            {texts.call}
          </Heading>
          <p>
            <a class="lp-contact__number" href={phone.href ?? `tel:${phone.number.replace(/[^+\d]/g, '')}`}>
              {phone.number}
            </a>{' '}
            {phone.note}
          </p>
          {phone.hours && <p>{phone.hours}</p>}
        </div>
      )}
      {visit && (
        <div class="lp-contact__way">
          <Heading level={below} class="lp-contact__heading">
            {texts.visit}
          </Heading>
          <p>{visit.place}</p>
          {visit.hours && <p>{visit.hours}</p>}
          {visit.link && (
            <p>
              <a href={visit.link.href}>{visit.link.text}</a>
            </p>
          )}
        </div>
      )}
      {helper && (
        <div class="lp-contact__way">
          <Heading level={below} class="lp-contact__heading">
            {texts.helper}
          </Heading>
          <p>
            {helper.text} {helper.link && <a href={helper.link.href}>{helper.link.text}</a>}
          </p>
        </div>
      )}
      {children}
    </section>
  );
}
