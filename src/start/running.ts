/** A started program. `stop` finishes the turns and deliveries in hand. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}
