/** How the steps of a command are shown: a line when one begins and when it ends. */
import { LISTR_LOGGER_STDERR_LEVELS, ListrLogger, ListrLogLevels, type LoggerFieldOptions } from 'listr2';

/** Names the step that failed; why it did is told once, at the end (`reportFailure`). */
class StepLogger extends ListrLogger<ListrLogLevels> {
  override log(level: ListrLogLevels, message: string | unknown[], options?: LoggerFieldOptions): void {
    if (level === ListrLogLevels.FAILED) super.log(level, message);
    else super.log(level, message, options);
  }
}

/** Options of a list of steps whose lines are read by a person. */
export const shownSteps = () =>
  ({
    renderer: 'simple',
    rendererOptions: { logger: new StepLogger({ useIcons: true, toStderr: LISTR_LOGGER_STDERR_LEVELS }) },
  }) as const;
