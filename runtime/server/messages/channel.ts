/** How messages leave the office. A gateway for text messages is another implementation of this. */
export interface Channel {
  /** Sends one; rejects when it did not leave and is to be tried again. A message may come twice, under the same id. */
  send: (message: Outgoing) => Promise<void>;
}

export interface Outgoing {
  id: string;
  centre: string;
  /** Mobile number. */
  to: string;
  text: string;
  /** Instant in UTC. */
  at: string;
}
