import { describe, expect, it } from 'vitest';
import { timelineOfApplication } from '@/lib/applications/timeline';
import { screeningDueAt } from '@/lib/rounds/timeline';

const day = (text: string) => new Date(`${text}T02:00:00Z`);
const terms = { screening: { workingDays: null as number | null } };
const round = { closesAt: day('2026-03-20'), reviewFrom: '2026-04-01', reviewTo: '2026-04-10', terms };
const nothing = { submissions: [], screenings: [], recommended: [], notices: [], reviewedAt: [], awardedAt: null };
const kinds = (steps: ReturnType<typeof timelineOfApplication>) => steps.map(({ kind, state }) => `${kind} ${state}`);

describe('timelineOfApplication', () => {
  it('says by when a draft is due, and that nothing is ahead once that is over', () => {
    const draft = {
      status: 'DRAFT',
      correctionDueAt: null,
      lateUntil: null,
      takenBackAt: null,
      screenBy: null,
      standing: null,
      round,
    } as const;
    const [first, ...rest] = timelineOfApplication(draft, nothing, day('2026-03-01'));
    expect(first).toEqual({ kind: 'submit', state: 'current', at: null, due: round.closesAt });
    expect(kinds(rest)).toEqual(['screen upcoming', 'review upcoming', 'publicise upcoming']);
    expect(rest[0]?.due).toEqual(screeningDueAt(round));
    expect(timelineOfApplication(draft, nothing, day('2026-03-21'))).toEqual([]);
  });

  it('gives the term of the screening in days until the application has arrived', () => {
    const ofDays = { ...round, terms: { screening: { workingDays: 5 } } };
    const facts = { correctionDueAt: null, lateUntil: null, takenBackAt: null, standing: null, round: ofDays };
    const screen = (status: 'DRAFT' | 'SUBMITTED', screenBy: Date | null) =>
      timelineOfApplication({ ...facts, status, screenBy }, nothing, day('2026-03-01')).find(
        ({ kind }) => kind === 'screen',
      );
    expect(screen('DRAFT', null)).toMatchObject({ due: null, days: 5 });
    expect(screen('SUBMITTED', day('2026-03-08'))).not.toHaveProperty('days');
  });

  it('sets submissions and looks in the order of their days, and asks the correction by its day', () => {
    const steps = timelineOfApplication(
      {
        status: 'RETURNED',
        correctionDueAt: day('2026-04-05'),
        lateUntil: null,
        takenBackAt: null,
        screenBy: null,
        standing: null,
        round,
      },
      {
        ...nothing,
        submissions: [{ receivedAt: day('2026-03-10') }, { receivedAt: day('2026-03-23') }],
        screenings: [
          { verdict: 'RETURNED', at: day('2026-03-21') },
          { verdict: 'RETURNED', at: day('2026-03-30') },
        ],
      },
      day('2026-03-31'),
    );
    expect(kinds(steps).slice(0, 5)).toEqual([
      'submitted done',
      'returned done',
      'resubmitted done',
      'returned done',
      'mend current',
    ]);
    expect(steps[1]?.due).toBeNull();
    expect(steps[4]?.due).toEqual(day('2026-04-05'));
  });

  it('tells nothing of a list before its applicant may know, and its last day while it hangs', () => {
    const record = {
      ...nothing,
      notices: [{ publishedAt: day('2026-05-01'), endsAt: new Date('2026-05-08T16:00:00Z') }],
    };
    const hidden = timelineOfApplication(
      {
        status: 'IN_REVIEW',
        correctionDueAt: null,
        lateUntil: null,
        takenBackAt: null,
        screenBy: null,
        standing: null,
        round,
      },
      record,
      day('2026-05-02'),
    );
    expect(kinds(hidden)).toEqual(['review current', 'publicise upcoming']);
    expect(hidden[1]?.due).toBeNull();
    const shown = timelineOfApplication(
      {
        status: 'IN_PUBLICITY',
        correctionDueAt: null,
        lateUntil: null,
        takenBackAt: null,
        screenBy: null,
        standing: null,
        round,
      },
      record,
      day('2026-05-02'),
    );
    expect(kinds(shown)).toEqual(['publicised done', 'publicise current', 'confirm upcoming', 'sign upcoming']);
    // It hangs to the end of the 8th in Shanghai, which no screen may call the 9th.
    expect(shown[1]?.due).toEqual(new Date('2026-05-08T15:59:59Z'));
  });

  it('ends where it was decided, with the day of the award, and says that the agreement comes next', () => {
    const record = {
      ...nothing,
      reviewedAt: [day('2026-04-05'), day('2026-04-10')],
      notices: [{ publishedAt: day('2026-05-01'), endsAt: day('2026-05-08') }],
      awardedAt: day('2026-05-09'),
    };
    const awarded = {
      status: 'AWARDED',
      correctionDueAt: null,
      lateUntil: null,
      takenBackAt: null,
      screenBy: null,
      standing: null,
      round,
    } as const;
    const steps = timelineOfApplication(awarded, record, day('2026-06-01'));
    expect(kinds(steps)).toEqual(['reviewed done', 'publicised done', 'awarded done', 'sign current']);
    expect(steps.map(({ at }) => at)).toEqual([day('2026-04-10'), day('2026-05-01'), day('2026-05-09'), null]);

    const declined = timelineOfApplication({ ...awarded, status: 'DECLINED' }, record, day('2026-06-01'));
    expect(declined.at(-1)).toEqual({ kind: 'declined', state: 'done', at: day('2026-05-01'), due: null });
  });

  it('says when it was taken back, and that it is to be handed in again', () => {
    const standing = {
      status: 'DRAFT',
      correctionDueAt: null,
      lateUntil: null,
      takenBackAt: day('2026-03-12'),
      screenBy: null,
      standing: null,
      round,
    } as const;
    const record = { ...nothing, submissions: [{ receivedAt: day('2026-03-10') }] };
    const steps = timelineOfApplication(standing, record, day('2026-03-13'));
    expect(kinds(steps).slice(0, 3)).toEqual(['submitted done', 'takenBack done', 'submit current']);
    expect(kinds(timelineOfApplication(standing, record, day('2026-03-21')))).toEqual([
      'submitted done',
      'takenBack done',
    ]);
  });
});
