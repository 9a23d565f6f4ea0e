/**
 * The house of components: Preact elements rendered on the server, one style sheet (`@limpide/ui/styles.css`).
 * Every component is a function of its props and works without JavaScript.
 */
export {
  BeforeAfter,
  type BeforeAfterProps,
  type BeforeAfterRow,
  type BeforeAfterTexts,
  type PassageRelation,
} from './before-after/before-after.tsx';
export { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs/breadcrumbs.tsx';
export { Button, ButtonGroup, type ButtonGroupProps, type ButtonProps } from './button/button.tsx';
export { Chain, type ChainLink, type ChainProps } from './chain/chain.tsx';
export { Checkbox, Checkboxes, type CheckboxesProps, type CheckboxProps } from './checkboxes/checkboxes.tsx';
export type { ChoiceItem } from './choice/choice.tsx';
export { Columns, type ColumnsProps } from './columns/columns.tsx';
export { ConfirmPanel, type ConfirmPanelProps } from './confirm-panel/confirm-panel.tsx';
export {
  ContactBlock,
  type ContactBlockProps,
  type ContactBlockTexts,
  type ContactHelper,
  type ContactPhone,
  type ContactVisit,
} from './contact-block/contact-block.tsx';
export { type Content, classes, type ExtraAttributes, type HeadingLevel, type LinkItem } from './content.ts';
export { DataTable, type DataTableProps, type TableColumn, type TableRow } from './data-table/data-table.tsx';
export {
  DateField,
  type DateFieldProps,
  type DatePart,
  DateParts,
  type DatePartsProps,
} from './date-field/date-field.tsx';
export { type DateProblem, frenchDateProblems, readDate } from './date-field/read-date.ts';
export { DemonstrationBanner, type DemonstrationBannerProps } from './demonstration-banner/demonstration-banner.tsx';
export { Details, type DetailsProps } from './details/details.tsx';
export { Dialog, type DialogProps } from './dialog/dialog.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state/empty-state.tsx';
export { type EntranceTile, EntranceTiles, type EntranceTilesProps } from './entrance-tiles/entrance-tiles.tsx';
export { ErrorSummary, type ErrorSummaryItem, type ErrorSummaryProps } from './error-summary/error-summary.tsx';
export { EspaceHeader, type EspaceHeaderProps, type EspaceUser } from './espace-header/espace-header.tsx';
export { Evidence, type EvidenceLevel, type EvidenceProps } from './evidence/evidence.tsx';
export { FactMark, type FactMarkProps, type FactTone } from './fact-mark/fact-mark.tsx';
export {
  type FactResult,
  type FactRow,
  FactsTable,
  type FactsTableProps,
  type FactsTableTexts,
} from './facts-table/facts-table.tsx';
export {
  FieldError,
  FieldFrame,
  type FieldFrameProps,
  FieldHint,
  type FieldProps,
  type FieldTexts,
  type FieldWiring,
  frenchFieldTexts,
  LabelText,
  wireField,
} from './field/field.tsx';
export { Fieldset, type FieldsetProps } from './fieldset/fieldset.tsx';
export { Figure, type FigureProps } from './figure/figure.tsx';
export { FileUpload, type FileUploadProps } from './file-upload/file-upload.tsx';
export {
  FindingItem,
  type FindingItemProps,
  type FindingKind,
  FindingList,
  type FindingListProps,
  FindingMark,
  type FindingMarkProps,
  NumberTag,
  type NumberTagProps,
} from './finding/finding.tsx';
export { Heading, type HeadingProps } from './heading/heading.tsx';
export { Hypothesis, type HypothesisProps } from './hypothesis/hypothesis.tsx';
export { Icon, type IconName, type IconProps } from './icon/icon.tsx';
export { Inset, type InsetProps } from './inset/inset.tsx';
export { type KeyFact, KeyFacts, type KeyFactsProps } from './key-facts/key-facts.tsx';
export { Marker, type MarkerKind, type MarkerProps } from './marker/marker.tsx';
export { NavigationList, type NavigationListProps } from './menu/menu.tsx';
export { Message, type MessageKind, type MessageProps } from './message/message.tsx';
export { NextAction, type NextActionProps } from './next-action/next-action.tsx';
export { PageHeading, type PageHeadingProps } from './page-heading/page-heading.tsx';
export { Pagination, type PaginationProps, pagesToOffer } from './pagination/pagination.tsx';
export { type ProcessStep, ProcessSteps, type ProcessStepsProps } from './process-steps/process-steps.tsx';
export { PublicFooter, type PublicFooterProps } from './public-footer/public-footer.tsx';
export { type LanguageLink, PublicHeader, type PublicHeaderProps } from './public-header/public-header.tsx';
export { QrCode, type QrCodeProps } from './qr-code/qr-code.tsx';
export { Quotation, type QuotationProps } from './quotation/quotation.tsx';
export { Radios, type RadiosProps } from './radios/radios.tsx';
export { RangeBar, type RangeBarProps } from './range-bar/range-bar.tsx';
export { SaveState, type SaveStateName, type SaveStateProps } from './save-state/save-state.tsx';
export { SearchOnWaterline, type SearchOnWaterlineProps } from './search-on-waterline/search-on-waterline.tsx';
export { Select, type SelectGroup, type SelectOption, type SelectProps } from './select/select.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link/skip-link.tsx';
export { StateLine, type StateLineProps, type StateLineState } from './state-line/state-line.tsx';
export { type StateName, StateTag, type StateTagProps } from './state-tag/state-tag.tsx';
export {
  type SummaryAction,
  SummaryList,
  type SummaryListItem,
  type SummaryListProps,
} from './summary-list/summary-list.tsx';
export { Tabs, type TabsProps } from './tabs/tabs.tsx';
export { TextField, type TextFieldProps } from './text-field/text-field.tsx';
export { frenchRemainingText, Textarea, type TextareaProps } from './textarea/textarea.tsx';
export { TickList, type TickListProps } from './tick-list/tick-list.tsx';
export { Toolbar, type ToolbarProps } from './toolbar/toolbar.tsx';
export { type Topic, TopicList, type TopicListProps } from './topic-list/topic-list.tsx';
export {
  VersionCompare,
  type VersionCompareProps,
  type VersionCompareTexts,
  type VersionField,
} from './version-compare/version-compare.tsx';
export { Wordmark, type WordmarkProps } from './wordmark/wordmark.tsx';
