import type { Content } from '../content.ts';
import { Evidence, type EvidenceProps } from '../evidence/evidence.tsx';

export interface FigureProps {
  /** « 30 % »: never shown without what stands below the line. */
  value: Content;
  /** What the value is: « des appels : « Où en est mon dossier ? » ». */
  label?: Content;
  evidence?: EvidenceProps;
  /** « 63 sur 210 », when the evidence does not already say it. */
  n?: Content;
  /** « de 24 % à 37 % » */
  interval?: Content;
  /** « juin 2027 » */
  date?: Content;
  source?: Content;
  children?: Content;
}

/** The value above the waterline; n, interval, date and source below. */
export function Figure({ value, label, evidence, n, interval, date, source, children }: FigureProps) {
  return (
    <div class="lp-figure">
      <p class="lp-figure__above">
        <span class="lp-figure__value">{value}</span> {label && <span class="lp-figure__label">{label}</span>}
      </p>
      <div class="lp-figure__below">
        {(evidence || n || interval) && (
          <p>
            {evidence && <Evidence {...evidence} />}
            {evidence && (n || interval) && (evidence.n ? ', ' : ' ')}
            {n}
            {n && interval && ', '}
            {interval}
          </p>
        )}
        {(source || date) && (
          <p>
            {source}
            {source && date && ', '}
            {date}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
