"""What the service needs of the world, as Protocols with their laws. Adapters live on floor 3; nothing here knows a vendor."""
