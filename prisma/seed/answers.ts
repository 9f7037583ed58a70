import { budgetRows } from './budget';
import { paidByOthers } from './funders';
import { mobilePhone, personName } from './names';
import type { Project } from './project';
import {
  innovationText,
  needText,
  planText,
  riskText,
  selectionText,
  shortTexts,
  summaryText,
  sustainabilityText,
} from './prose';
import { randomOf } from './random';
import { indicatorRows, scheduleRows, similarProjectRows, teamRows } from './tables';

export type RawAnswers = Record<string, unknown>;

/** Everything the full application form asks for, as its controls send it; attachments come separately. */
export function standardAnswers(project: Project, budgetItems: readonly string[], mostPlaces = 1): RawAnswers {
  const random = randomOf(`${project.key}|answers`);
  const leader = { name: personName(random), phone: mobilePhone(random) };
  const year = Number(project.startsOn.slice(0, 4));
  return {
    ...coverAnswers(project),
    // As it stands on record: whoever says otherwise has to say why.
    inspection: 'PASSED',
    rating: random.pick(['A5', 'A4', 'A4', 'A3', 'A3', 'NONE', 'NONE']),
    taxAndInsurance: random.percent(80) ? 'YES' : 'NO_STAFF',
    partyOrganisation: random.pick(['已成立党支部', '与社区党委共建，设党建指导员一名', '加入社会组织联合党支部']),
    similarProjects: similarProjectRows(project, year),
    leaderName: leader.name,
    leaderPosition: random.pick(['项目主管', '总干事', '理事长', '副主任', '服务总监']),
    leaderPhone: leader.phone,
    leaderQualification: random.pick([
      '社会工作师（中级）',
      '高级社会工作师',
      '助理社会工作师（初级）',
      '国家二级心理咨询师',
    ]),
    contactName: personName(random),
    contactPhone: mobilePhone(random),
    contactEmail: `project-${random.whole(1_000, 9_999)}@applicant.example`,
    team: teamRows(project, leader),
    summary: summaryText(project),
    need: needText(project),
    beneficiaryTypes: [...project.theme.types],
    directBeneficiaries: String(project.direct),
    indirectBeneficiaries: String(project.indirect),
    selection: selectionText(project),
    region: placesOf(project, mostPlaces),
    place: `${project.community.name}${random.pick(['居家养老服务照料中心', '党群服务中心', '文化家园', '邻里中心', '社会组织服务站'])}`,
    indicators: indicatorRows(project),
    plan: planText(project),
    schedule: scheduleRows(project),
    innovation: innovationText(project),
    sustainability: sustainabilityText(project),
    risk: riskText(project),
    ...paidByOthers(project, budgetRows(project, budgetItems)),
    declaration: 'yes',
  };
}

/** Where only one may be named it is said by itself. */
function placesOf({ community, neighbours }: Project, mostPlaces: number): string | string[] {
  const places = [community, ...neighbours].map(({ id }) => id);
  return mostPlaces === 1 ? community.id : places.slice(0, mostPlaces);
}

/** The short form of a street's round. */
export function microAnswers(project: Project, budgetItems: readonly string[]): RawAnswers {
  const random = randomOf(`${project.key}|answers`);
  return {
    ...coverAnswers(project),
    ...shortTexts(project),
    contactName: personName(random),
    contactPhone: mobilePhone(random),
    directBeneficiaries: String(project.direct),
    region: project.community.id,
    budget: budgetRows(project, budgetItems),
    declaration: 'yes',
  };
}

function coverAnswers({ title, category, startsOn, endsOn }: Project): RawAnswers {
  return { projectTitle: title, category: category.code, startsOn, endsOn };
}
