import JourneyAnalysis
import JourneyModel
import Testing

struct ChannelTests {
  @Test func switchesAndLostContext() throws {
    let path = try #require(
      Analysis(
        try journey(along: [
          "a {channel: web, emotion: 1}", "b {channel: web, repeats-information: yes}", "c",
          "d {channel: phone, context-kept: no}",
          "e {channel: shop, emotion: -1}", "f {channel: web, context-kept: yes, emotion: 0}",
        ])
      ).paths.first)
    #expect(path.summary.channels.switches == 3)
    // In 'b' the customer says it all again, but the channel is the same.
    #expect(path.summary.channels.lostSwitches == 1)
    #expect(path.summary.channels.count == 5)
    #expect(path.channelSwitches.map(\.to) == [3, 4, 5])
    #expect(path.channelSwitches.map(\.isContextLost) == [true, false, false])
    #expect(path.channelSwitches[0].from == 1 && path.channelSwitches[0].toChannel == "phone")
    #expect(path.channels.map(\.channel) == ["web", "phone", "shop"])
    #expect(path.channels.map(\.touchpointIndices) == [[0, 1, 5], [3], [4]])
    #expect(path.channels[0].summary.mean == 0.5)
    #expect(path.channels[1].summary.mean == nil)
  }
}
