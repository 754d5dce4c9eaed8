"""What people subscribe to: each exporter reads projections and writes one format."""
