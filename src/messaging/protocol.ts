import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Wording } from '../core/model/wording';

/**
 * One protocol, named by direction. Every message has a `type` and, where it is answered, an
 * answer listed beside it. Answers are results: a fault is data, never an exception.
 */

/** Gate script to background: this page is an article on the topic. The tab is the sender's. */
export interface ArticleDetected {
  readonly type: 'gate/article-detected';
  readonly url: string;
}

/** Gate script to background: the tab now shows something else (navigation inside the page). */
export interface ArticleLeft {
  readonly type: 'gate/article-left';
  readonly url: string;
}

/** Reader script to background: the extracted article; answered by `Outcome<ReadArticle>`. */
export interface AnalyseArticle {
  readonly type: 'reader/analyse';
  readonly article: Article;
}

/**
 * What the reader script needs to mark the page. The words come with it: a script that carried every
 * language would be the larger part of what an article costs.
 */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly wording: Wording;
}

/** Reader script to background: how many findings could be placed in the page. */
export interface FindingsPlaced {
  readonly type: 'reader/placed';
  readonly url: string;
  readonly placed: readonly string[];
  readonly orphans: readonly string[];
}

/** Reader script to background: keep a finding in the notebook; answered by `Outcome<null>`, a fault when there is no room. */
export interface FlagFinding {
  readonly type: 'reader/flag';
  readonly findingId: string;
  /** `match`: the reader says that it is amiss. */
  readonly about: 'finding' | 'match';
}

/** Surface (popup, panel) to background: answered by `Outcome<TabView>`. */
export interface GetTabView {
  readonly type: 'surface/get-tab-view';
  readonly tabId: number;
}

/** Background to reader script: bring a finding into view and open its card. */
export interface ShowFinding {
  readonly type: 'background/show-finding';
  /** Id of a finding (`f3`), or of a passage shared with a known copy (`p0`), which has no card. */
  readonly findingId: string;
}

/** Background to reader script: open the next or the previous finding's card (a shortcut was pressed). */
export interface StepFinding {
  readonly type: 'background/step-finding';
  readonly by: 1 | -1;
}

/** Background to reader script: the page shows something else now; take all marks away. */
export interface Leave {
  readonly type: 'background/leave';
}

/** Surface to background: pass `ShowFinding` on to the tab. */
export interface RequestShowFinding {
  readonly type: 'surface/show-finding';
  readonly tabId: number;
  /** As in `ShowFinding`. */
  readonly findingId: string;
}

/** Background to every open surface: the view of a tab changed; ask again. */
export interface TabViewChanged {
  readonly type: 'background/tab-view-changed';
  readonly tabId: number;
}

export type ToBackground =
  | ArticleDetected
  | ArticleLeft
  | AnalyseArticle
  | FindingsPlaced
  | FlagFinding
  | GetTabView
  | RequestShowFinding;
export type ToReader = ShowFinding | StepFinding | Leave;
export type ToSurface = TabViewChanged;

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** What is known of a tab. */
export type TabView =
  /** The gate saw no article on the topic, or has not run on this page. */
  | { readonly state: 'quiet' }
  | { readonly state: 'reading'; readonly url: string }
  | {
      readonly state: 'done';
      readonly url: string;
      readonly analysis: Analysis;
      /** Findings with words in the page that could not be found there. */
      readonly orphans: readonly string[];
    }
  | { readonly state: 'failed'; readonly url: string; readonly why: string };
