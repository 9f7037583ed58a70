import { db } from '@/lib/db/client';
import { editPastRound } from '@/lib/past/edit-past-round';
import { failPastTable } from '@/lib/past/importing/fail-past-table';
import { leavePastTable } from '@/lib/past/importing/leave-past-table';
import { readPastTable } from '@/lib/past/importing/read-past-table';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { uploadPastTable } from '@/lib/past/importing/upload-past-table';
import { recordPastRound } from '@/lib/past/record-past-round';
import { retractPastProject } from '@/lib/past/retract-past-project';
import { createPastRound, pastTable, readPastImport, takenPastImport } from '@/tests/factories/past';
import { at } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const { officer } = place;
const onlyOffices = never('whoever sees a past round works in the office that keeps it');
const facts = { name: '2023 年公益创投', year: '2023', hasEnded: 'on' as const, receivedFrom: '', receivedTo: '' };
let names = 0;
const named = () => {
  names += 1;
  return { ...facts, name: `2023 年第 ${names} 届` };
};
const round = () => createPastRound(place.district, officer);
const trailOf = (id: string) => ({ entityId: id, cityId: place.city.id });

doorContract(recordPastRound, {
  fresh: async () => ({ by: officer, input: { ...named(), regionId: place.street.id } }),
  result: { year: 2023, hasEnded: true },
  trail: (_, { id }) => trailOf(id),
  forbidden: onlyOffices,
  refused: {
    'past.problems.yearAhead': ({ input }) => ({ input: { ...input, year: '2027' }, field: 'year' }),
    'past.problems.bothDays': ({ input }) => ({ input: { ...input, receivedFrom: '2022-11-01' }, field: 'receivedTo' }),
    'past.problems.daysOrder': ({ input }) => ({
      input: { ...input, receivedFrom: '2022-11-02', receivedTo: '2022-11-01' },
      field: 'receivedTo',
    }),
    'past.problems.roundTwice': async ({ input }) => {
      const { name, regionId } = await round();
      return { input: { ...input, name, regionId }, field: 'name' };
    },
  },
  invalid: { regionId: '', name: ' ', year: '二三', receivedFrom: '2023-02-30', receivedTo: 'x', hasEnded: 'yes' },
  version: never('a past round comes into being'),
  again: 'refused',
  race: madeOnce,
});

doorContract(editPastRound, {
  fresh: async () => {
    const { id, version } = await round();
    return { by: officer, id, input: { ...named(), pastRoundId: id, version } };
  },
  result: { year: 2023 },
  trail: ({ id }) => trailOf(id),
  forbidden: onlyOffices,
  refused: {
    'past.problems.yearAhead': ({ input }) => ({ input: { ...input, year: '2027' }, field: 'year' }),
    'past.problems.roundTwice': async ({ input }) => ({
      input: { ...input, name: (await round()).name },
      field: 'name',
    }),
    'past.problems.yearFixed': async ({ id, input }) => {
      await takenPastImport(id, ['助餐,益邻社,无,50000,立项'], officer);
      return { input: { ...input, year: '2022' }, field: 'year' };
    },
  },
  invalid: { pastRoundId: '', name: '', year: 'x', receivedFrom: 'x', receivedTo: 'x', version: 'x', hasEnded: 'yes' },
  again: 'conflict',
});

doorContract(uploadPastTable, {
  fresh: async () => {
    const { id } = await round();
    return { by: officer, id, input: { pastRoundId: id, file: pastTable(['助餐,益邻社,无,50000,立项']) } };
  },
  result: { status: 'READING' },
  trail: (_, { id }) => ({ ...trailOf(id), to: 'READING' }),
  forbidden: onlyOffices,
  refused: {
    'files.problems.tableTooLarge': ({ input }) => ({
      input: { ...input, file: new File(['长'.repeat(2_000_000)], '汇总.csv') },
      field: 'file',
    }),
    'files.problems.kind': ({ input }) => ({
      input: { ...input, file: new File(['%PDF-1.4\n%%EOF'], '汇总.pdf') },
      field: 'file',
    }),
    'files.problems.disguised': ({ input }) => ({
      input: { ...input, file: new File(['项目名称,结果'], '汇总.xlsx') },
      field: 'file',
    }),
  },
  invalid: { pastRoundId: '', file: 'a path' },
  version: never('a table is brought beside the others'),
  again: 'done',
  race: madeOnce,
});

/** A table that waits to be read. */
const brought = async () => {
  const { id: pastRoundId } = await round();
  const { id } = await uploadPastTable({ pastRoundId, file: pastTable(['助餐,益邻社,无,50000,立项']) }, at(officer));
  return { by: officer, id, importId: id };
};
const judged = { rowCount: 0, wrongCount: 0, knownCount: 0, faults: [], rows: [], ignored: [] };

doorContract(readPastTable, {
  fresh: async () => {
    const { importId, ...subject } = await brought();
    return { ...subject, input: { importId, judged } };
  },
  result: { status: 'READ' },
  trail: ({ id }) => ({ ...trailOf(id), from: 'READING', to: 'READ' }),
  forbidden: onlyOffices,
  refused: never('what was read is written down as it is'),
  invalid: { importId: '' },
  version: never('the job that reads a table is the only one that writes there'),
  again: 'conflict',
});

doorContract(failPastTable, {
  fresh: async () => {
    const { importId, ...subject } = await brought();
    return { ...subject, input: { importId, problem: 'tableUnreadable' as const } };
  },
  result: { status: 'UNREADABLE' },
  trail: ({ id }) => ({ ...trailOf(id), from: 'READING', to: 'UNREADABLE' }),
  forbidden: onlyOffices,
  refused: never('what cannot be read cannot be read'),
  invalid: { importId: '', problem: 'other' },
  version: never('the job that reads a table is the only one that writes there'),
  again: 'conflict',
});

/** A table that was read, with these lines. */
const read = async (lines = ['助餐,益邻社,无,50000,立项']) => {
  const { id: pastRoundId } = await round();
  const { id, version } = await readPastImport(pastRoundId, pastTable(lines), officer);
  return { by: officer, id, input: { importId: id, version } };
};

doorContract(takePastTable, {
  fresh: () => read(),
  result: { status: 'TAKEN', takenCount: 1 },
  trail: ({ id }) => ({ ...trailOf(id), from: 'READ', to: 'TAKEN' }),
  forbidden: onlyOffices,
  refused: {
    'past.problems.nothingToTake': async () => ({ input: (await read([',,,,'])).input }),
  },
  invalid: { importId: '', version: 'x' },
  again: 'conflict',
});

doorContract(leavePastTable, {
  fresh: () => read(),
  result: { status: 'LEFT' },
  trail: ({ id }) => ({ ...trailOf(id), from: 'READ', to: 'LEFT' }),
  forbidden: onlyOffices,
  refused: never('what was read may always be left'),
  invalid: { importId: '', version: 'x' },
  again: 'conflict',
});

doorContract(retractPastProject, {
  fresh: async () => {
    const { id: pastRoundId } = await round();
    await takenPastImport(pastRoundId, ['助餐,益邻社,无,50000,立项'], officer);
    const { id } = await db.pastProject.findFirstOrThrow({ where: { pastRoundId } });
    return { by: officer, id, input: { projectId: id, reason: '金额录入有误。' } };
  },
  result: {},
  trail: ({ id }) => trailOf(id),
  forbidden: onlyOffices,
  refused: never('what stands may be retracted whenever it was imported'),
  invalid: { projectId: '', reason: ' ' },
  version: never('a past project is never rewritten'),
  again: 'conflict',
});
