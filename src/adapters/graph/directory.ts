import type { Directory } from '../../ports/directory.ts';
import { groupMembers } from './groups.ts';
import { managerChains } from './people.ts';
import type { Graph } from './request.ts';

/** The directory of the organisation in Entra, through Graph. */
export function graphDirectory(graph: Graph): Directory {
  return {
    team: (group) => groupMembers(graph, group),
    managers: (people) => managerChains(graph, people),
  };
}
