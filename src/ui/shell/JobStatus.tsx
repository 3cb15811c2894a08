import type { Job } from "../../state/session.ts";
import { JobLine } from "../controls/JobLine.tsx";
import { useLanguage } from "../use-language.ts";
import { problemSentence } from "./problem-sentence.ts";

interface JobStatusProps {
  readonly job: Job<unknown>;
  /** Whether what is on the screen answers what is asked now. */
  readonly isCurrent: boolean;
  readonly words: {
    readonly first: string;
    readonly again: string;
    readonly cancel: string;
    readonly retry: string;
    /** What is on the screen answers an earlier question. */
    readonly stale: string;
    readonly stopped: string;
  };
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** How far a job is, with a way to stop it; or why there is no answer to what is asked now. */
export function JobStatus({ job, isCurrent, words, onCancel, onRetry }: JobStatusProps) {
  const { translate } = useLanguage();
  if (job.status === "running") {
    return (
      <JobLine
        text={job.previous ? words.again : words.first}
        fraction={job.fraction}
        action={words.cancel}
        onAction={onCancel}
      />
    );
  }
  if (job.status === "done" && isCurrent) return null;
  const why = job.status === "done" ? words.stale : words.stopped;
  return (
    <JobLine
      text={job.status === "failed" ? problemSentence(job.problem, translate) : why}
      fraction={null}
      action={words.retry}
      onAction={onRetry}
    />
  );
}
