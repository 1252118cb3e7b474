/** What both LMSs of the tests have in common. */

/** What an LMS keeps of a learner: element to value. */
export type Tracks = Record<string, string>;

/** How the activity is set and how the learner opened it. */
export interface Launch {
  /** As the learner asked; Totara makes a finished attempt `review` by itself. */
  mode: "normal" | "browse";
  /** `adlcp:masteryscore` of the manifest, empty if none. */
  mastery: string;
  /** Totara's setting "Mastery score overrides status"; its default is yes. */
  masteryOverride: boolean;
  /** `adlcp:datafromlms` of the manifest, empty if none. */
  launchData: string;
  learner: string;
  /** Totara's setting "Force completed"; its default is no. */
  forceCompleted?: boolean;
  /** Totara's setting "Auto-commit"; its default is no. */
  autocommit?: boolean;
  /** Totara's "SCORM 1.2 standard mode"; its default is yes. */
  standardMode?: boolean;
  /** Whether a session that is over may be opened again without a new launch, as in Moodle's own code. */
  reopens?: boolean;
}

/** Has what has changed kept; what the server answers, or the number of an HTTP status that is not 200. */
export type Send = (changes: Tracks) => string;

/** What is wrong with the LMS's script: nothing, or what docs/session.md tells; `late-1000` is the API's delay in milliseconds. */
export type Fault =
  | "" | "no-api" | `late-${number}` | "commit-false" | "optional-false" | "false" | "throws" | "slow"
  | "no-get-value" | "null-values" | "unreadable-values";

/** SCORM 1.2, all strings. */
export interface Api {
  LMSInitialize(argument: string): string;
  LMSFinish(argument: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(argument: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

/** A call as it was made and answered. */
export interface Call {
  /** Counts from 0 in each visit: the last ones travel each by itself. */
  number: number;
  method: keyof Api;
  args: unknown[];
  result: string;
  /** What `LMSGetLastError` says right after. */
  error: string;
}

declare global {
  interface Window {
    API?: Api;
    /** What is wrong with the LMS; a test may change it midway. */
    fault: Fault;
    /** Comes true when the SCO in the frame is loaded. */
    shown: Promise<void>;
    /** How many beacons have been sent of which the browser does not yet know what came. */
    beaconsUnderWay?: number;
    /** Hands the calls made so far to the test server. */
    handInCalls?: () => void;
  }
}
